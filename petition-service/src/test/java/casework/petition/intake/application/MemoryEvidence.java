package casework.petition.intake.application;

import casework.petition.intake.application.MemoryPetitions.Crash;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.SealedContent;
import casework.petition.thread.application.EvidenceStore;
import casework.platform.attachment.AttachmentHolders;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Evidence in memory, each file its petition's; something may happen before the next of them. */
final class MemoryEvidence implements EvidenceStore {

  private record Kept(PetitionId owner, byte[] content) {}

  /** A file that was looked through. */
  record Looked(byte[] content) implements Checked {

    @Override
    public String ending() {
      return "txt";
    }
  }

  private final Map<UUID, Kept> files = new HashMap<>();
  private Runnable beforeKeeping = () -> {};
  private Runnable beforeMoving = () -> {};

  void beforeNextIsKept(Runnable happens) {
    beforeKeeping = happens;
  }

  void beforeNextIsMoved(Runnable happens) {
    beforeMoving = happens;
  }

  /** The service is killed when it is about to move the next one. */
  void failBeforeNextIsMoved() {
    beforeNextIsMoved(
        () -> {
          throw new Crash();
        });
  }

  /** Lets go of what no matter remembers, as a sweep does after some time. */
  void sweep(AttachmentHolders holders) {
    files.entrySet().removeIf(each -> !holders.holds(owner(each.getValue()), each.getKey()));
  }

  private static UUID owner(Kept file) {
    return file.owner().value();
  }

  @Override
  public int mostTogether() {
    return 10;
  }

  @Override
  public Checked check(InputStream file, long declared) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Described keep(PetitionId petition, SealedContent content, UUID id, Checked file) {
    Runnable happens = beforeKeeping;
    beforeKeeping = () -> {};
    happens.run();
    files.putIfAbsent(id, new Kept(petition, file.content()));
    return new Described("txt", "text/plain", "txt", file.content().length, "digest", false);
  }

  @Override
  public byte[] open(PetitionId petition, SealedContent content, UUID id) {
    Kept found = Objects.requireNonNull(files.get(id), "the file is gone");
    if (!found.owner().equals(petition)) {
      throw new IllegalStateException("another petition's file");
    }
    return found.content();
  }

  @Override
  public void move(
      UUID id, PetitionId from, SealedContent before, PetitionId to, SealedContent after) {
    Runnable happens = beforeMoving;
    beforeMoving = () -> {};
    happens.run();
    files.computeIfPresent(id, (_, kept) -> new Kept(to, kept.content()));
  }
}
