package casework.petition.thread.adapter.secrecy;

import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.SealedContent;
import casework.petition.thread.application.EvidenceStore;
import casework.platform.attachment.Attachment;
import casework.platform.attachment.Attachments;
import casework.platform.attachment.Looked;
import casework.platform.secrecy.DataKey;
import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.WrappedKey;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps evidence as attachments of the petition. */
@Component
final class SealedEvidence implements EvidenceStore {

  private final Attachments attachments;
  private final EnvelopeKeys keys;

  SealedEvidence(Attachments attachments, EnvelopeKeys keys) {
    this.attachments = attachments;
    this.keys = keys;
  }

  /** A file on its way through memory. */
  private record InMemory(Looked looked) implements Checked {

    @Override
    public String ending() {
      return looked.cleaned().kind().ending();
    }

    @Override
    public byte[] content() {
      return looked.cleaned().content();
    }
  }

  @Override
  public int mostTogether() {
    return attachments.limits().maxCount();
  }

  @Override
  public Checked check(InputStream file, long declared) {
    return new InMemory(attachments.look(file, declared));
  }

  @Override
  public Described keep(PetitionId petition, SealedContent content, UUID id, Checked file) {
    if (!(file instanceof InMemory(Looked looked))) {
      throw new IllegalArgumentException("only a file that was looked through here is kept");
    }
    Attachment kept = attachments.keep(key(petition, content), id, looked);
    return new Described(
        kept.kind().code(),
        kept.kind().mediaType(),
        kept.kind().ending(),
        kept.size(),
        kept.digest(),
        kept.scanned());
  }

  @Override
  public byte[] open(PetitionId petition, SealedContent content, UUID id) {
    return attachments.open(key(petition, content), id);
  }

  @Override
  public void move(
      UUID id, PetitionId from, SealedContent before, PetitionId to, SealedContent after) {
    attachments.move(id, key(from, before), key(to, after));
  }

  private DataKey key(PetitionId petition, SealedContent content) {
    return keys.unwrap(petition.value(), new WrappedKey(content.key()));
  }
}
