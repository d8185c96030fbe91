package casework.local.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Lets writers run side by side and makes them wait for one shared commit that covers them all. */
final class GroupCommit {

  /** Makes everything executed so far outlive the process and the machine. */
  interface Commit {
    /** Writes the state as it is; no writer runs meanwhile. */
    void write();

    /** Forces what was written to the disk; writers may run again. */
    void force();
  }

  private final Commit commit;

  // Writers hold the shared side, the committer the exclusive one: a commit never catches a command
  // half done, so a document and its index entries reach the disk together.
  private final ReentrantReadWriteLock execution = new ReentrantReadWriteLock();
  private final AtomicLong executed = new AtomicLong();

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition turn = lock.newCondition();
  private boolean committing;
  private long durable;

  GroupCommit(Commit commit) {
    this.commit = commit;
  }

  <T> T write(Supplier<T> command) {
    long mine;
    T answer;
    execution.readLock().lock();
    try {
      mine = executed.incrementAndGet();
      answer = command.get();
    } finally {
      execution.readLock().unlock();
    }
    awaitDurable(mine);
    return answer;
  }

  /** Runs while no writer does; what it changes is committed with the next write. */
  void alone(Runnable work) {
    execution.writeLock().lock();
    try {
      work.run();
    } finally {
      execution.writeLock().unlock();
    }
  }

  private void awaitDurable(long mine) {
    lock.lock();
    try {
      while (durable < mine) {
        if (committing) {
          turn.awaitUninterruptibly();
        } else {
          lead();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  private void lead() {
    committing = true;
    lock.unlock();
    long covered = 0;
    try {
      covered = commit();
    } finally {
      lock.lock();
      committing = false;
      durable = Math.max(durable, covered);
      turn.signalAll();
    }
  }

  private long commit() {
    long covered;
    execution.writeLock().lock();
    try {
      covered = executed.get();
      commit.write();
    } finally {
      execution.writeLock().unlock();
    }
    commit.force();
    return covered;
  }
}
