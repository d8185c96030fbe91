package casework.petition.intake.adapter.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.petition.intake.domain.Accused;
import casework.petition.intake.domain.Content;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.RegionCode;
import casework.petition.intake.domain.SamplePetitions;
import casework.petition.intake.domain.SealedContent;
import casework.platform.kernel.Identifiers;
import casework.platform.secrecy.BlindIndex;
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
        new SealedContentSafe(
            new EnvelopeKeys(() -> ring.versions("petition")),
            new FieldCipher(),
            new BlindIndex(() -> ring.versions("digest")));
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
  void findsAnAccusedByHisNameHoweverItIsSpacedAndByHisId() {
    Accused known =
        new Accused(1, "测 首", "云川市示例局", "局长", new RegionCode("990300"), "section", "990300-C001");
    SealedContent sealed = safe.seal(ID, new Content("标题", "正文", List.of(known), List.of()));

    assertThat(sealed.lookUps())
        .containsExactlyInAnyOrder(
            safe.byName("测首").getFirst(), safe.byCadre("990300-C001").getFirst());
    assertThat(safe.seal(ID, CONTENT).lookUps())
        .containsExactlyInAnyOrder(safe.byName("测甲1").getFirst(), safe.byName("测甲2").getFirst());
    assertThat(sealed.lookUps().toString()).doesNotContain("测", "C001");
  }

  @Test
  void makesFindableWhatWasSealedBefore() {
    SealedContent sealed = safe.seal(ID, CONTENT);
    SealedContent before =
        new SealedContent(
            sealed.key(),
            sealed.title(),
            sealed.text(),
            sealed.accused(),
            sealed.earlierOrgans(),
            List.of());

    assertThat(safe.findable(ID, before)).isEqualTo(sealed);
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
            sealed.earlierOrgans(),
            sealed.lookUps());

    assertThatThrownBy(() -> safe.open(ID, swapped)).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> safe.accused(ID, swapped)).isInstanceOf(Unreadable.class);
  }
}
