package casework.petition.adapter.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.petition.domain.Content;
import casework.petition.domain.PetitionId;
import casework.petition.domain.SamplePetitions;
import casework.petition.domain.SealedContent;
import casework.platform.kernel.Identifiers;
import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.FieldCipher;
import casework.platform.secrecy.KeyRing;
import casework.platform.secrecy.Unreadable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedContentSafeTest {

  private static final PetitionId ID = SamplePetitions.id();
  private static final Content CONTENT =
      new Content(
          "金丝雀标题",
          "金丝雀正文",
          List.of(SamplePetitions.accused(1), SamplePetitions.accused(2)),
          List.of("金丝雀机关"));

  @TempDir Path keys;
  private SealedContentSafe safe;

  @BeforeEach
  void open() {
    KeyRing ring = new KeyRing(keys, true);
    safe =
        new SealedContentSafe(new EnvelopeKeys(() -> ring.versions("petition")), new FieldCipher());
  }

  @Test
  void givesBackWhatItSealed() {
    SealedContent sealed = safe.seal(ID, CONTENT);

    assertThat(safe.open(ID, sealed)).isEqualTo(CONTENT);
    assertThat(safe.accused(ID, sealed)).isEqualTo(CONTENT.accused());
  }

  @Test
  void leavesNothingInClear() {
    assertThat(safe.seal(ID, CONTENT).toString()).doesNotContain("金丝雀", "测甲", "示例");
  }

  @Test
  void sealsTheSameContentDifferentlyEachTime() {
    assertThat(safe.seal(ID, CONTENT)).isNotEqualTo(safe.seal(ID, CONTENT));
  }

  @Test
  void opensNothingThatWasSealedForAnotherPetition() {
    SealedContent sealed = safe.seal(ID, CONTENT);
    PetitionId other = new PetitionId(Identifiers.derive("another"));

    assertThatThrownBy(() -> safe.open(other, sealed)).isInstanceOf(Unreadable.class);
  }

  @Test
  void opensNoPartInAnothersPlace() {
    SealedContent sealed = safe.seal(ID, CONTENT);
    SealedContent swapped =
        new SealedContent(
            sealed.key(),
            sealed.text(),
            sealed.title(),
            sealed.accused().reversed(),
            sealed.earlierOrgans());

    assertThatThrownBy(() -> safe.open(ID, swapped)).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> safe.accused(ID, swapped)).isInstanceOf(Unreadable.class);
  }
}
