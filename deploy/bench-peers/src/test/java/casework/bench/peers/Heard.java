package casework.bench.peers;

import casework.bench.desk.Course;
import casework.bench.desk.Teller;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers warnings in the order in which they were told, case by case. */
final class Heard implements Teller {

  private final Map<String, List<String>> stages = new ConcurrentHashMap<>();

  @Override
  public void tell(String id, Course.Step step) {
    stages.computeIfAbsent(id, _ -> new CopyOnWriteArrayList<>()).add(step.stage());
  }

  @Override
  public long told() {
    return stages.values().stream().mapToInt(List::size).sum();
  }

  Map<String, List<String>> stages() {
    return stages;
  }

  @Override
  public void close() {}
}
