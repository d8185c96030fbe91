package casework.petition.hotline.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.hotline.domain.HotlineRefusal;
import casework.petition.hotline.domain.RejectionReason;
import casework.petition.hotline.domain.ReportStatus;
import casework.platform.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HotlineTextsTest {

  static Stream<HotlineRefusal> everyRefusal() {
    return Stream.of(
        new HotlineRefusal.NoAccount(),
        new HotlineRefusal.SignatureMissing(),
        new HotlineRefusal.SignatureRefused(),
        new HotlineRefusal.RequestStale(),
        new HotlineRefusal.RequestReplayed(),
        new HotlineRefusal.OutsideScope(),
        new HotlineRefusal.SerialUsedOtherwise(),
        new HotlineRefusal.NotAtThatHotline(),
        new HotlineRefusal.NothingDead(),
        new HotlineRefusal.Unreadable(3, "it is not JSON"),
        new HotlineRefusal.TooMany(50),
        new HotlineRefusal.StillUnmapped(List.of("problem")),
        new HotlineRefusal.FilesNotTaken(ReportStatus.PARKED));
  }

  @ParameterizedTest
  @MethodSource("everyRefusal")
  void sayInBothLanguagesWhatEveryRefusalMeans(Refusal refusal) {
    List<JsonNode> found =
        read("/problems/hotline.json")
            .path("problems")
            .valueStream()
            .filter(each -> each.path("code").asString().equals(refusal.code()))
            .toList();

    assertThat(found).hasSize(1);
    int status =
        switch (refusal.family()) {
          case PHASE, RULE -> 409;
          case AUTHORITY -> 403;
          case UNKNOWN -> 404;
          case MEANING -> 422;
        };
    assertThat(found.getFirst().path("status").asInt()).isEqualTo(status);
    assertThat(refusal.detail()).endsWith(".");
  }

  @Test
  void coverEveryKindOfRefusal() {
    assertThat(everyRefusal().<Class<?>>map(Object::getClass))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.asList(HotlineRefusal.class.getPermittedSubclasses()));
  }

  @Test
  void listTheCodesTheDomainKnows() {
    assertThat(codes("petition-hotline-status"))
        .containsExactlyElementsOf(
            Arrays.stream(ReportStatus.values()).map(ReportStatus::code).toList());
    assertThat(codes("petition-hotline-rejection"))
        .containsExactlyElementsOf(
            Arrays.stream(RejectionReason.values()).map(RejectionReason::code).toList());
  }

  private static List<String> codes(String set) {
    return read("/code-sets/" + set + ".json")
        .path("items")
        .valueStream()
        .map(each -> each.path("code").asString())
        .toList();
  }

  private static JsonNode read(String file) {
    try (InputStream stream = HotlineTextsTest.class.getResourceAsStream(file)) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(stream).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
