package casework.petition.intake.adapter.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.intake.domain.NoticeTerms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNoticeBookTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 20);

  @Test
  void knowsTheShippedCalendarsAndTheDayOfTheNext() {
    FileNoticeBook book = new FileNoticeBook("");

    NoticeTerms early = book.of("990300-JW", LocalDate.of(2020, 1, 20), LocalDate.of(2020, 1, 20));
    NoticeTerms now = book.of("990300-JW", DAY, DAY);

    assertThat(early.nextEdition()).isEqualTo(LocalDate.of(2020, 1, 27));
    assertThat(now.nextEdition()).isNull();
    assertThat(now.policy().id()).isEqualTo("petition-default-1");
  }

  @Test
  void takesTheOfficesOwnCalendarAndPolicyOnTop(@TempDir Path directory) throws IOException {
    Path calendars = Files.createDirectories(directory.resolve("calendars"));
    Files.writeString(
        calendars.resolve("2027.json"),
        """
        {"id": "CN-2027-test", "publishedOn": "2026-12-25", "source": "an invented notice",
         "calendar": {"year": 2027, "papers": [], "days": [
           {"name": "元旦", "date": "2027-01-01", "isOffDay": true}]}}
        """
            .replace("isOffDay", "offDay"));
    Path policies = Files.createDirectories(directory.resolve("policies"));
    String shipped = Files.readString(Path.of("src/main/resources/policies/petition-default.json"));
    Files.writeString(
        policies.resolve("own.json"),
        shipped
            .replace("petition-default-1", "own-1")
            .replace("\"organ\": \"*\"", "\"organ\": \"990301-JW\""));
    Files.writeString(
        policies.resolve("other.json"),
        shipped.replace("petition-default-1", "other-1").replace("ACKNOWLEDGEMENT", "DISPOSAL"));

    FileNoticeBook book = new FileNoticeBook(directory.toString());

    assertThat(book.of("990301-JW", DAY, DAY).policy().id()).isEqualTo("own-1");
    assertThat(book.of("990300-JW", DAY, DAY).policy().id()).isEqualTo("petition-default-1");
    assertThat(book.of("990300-JW", DAY, DAY).nextEdition()).isEqualTo(LocalDate.of(2026, 12, 25));
    assertThat(book.of("990300-JW", DAY, DAY.plusDays(5)).calendar().id())
        .isEqualTo("CN-2027-test");
  }
}
