package casework.petition.intake.adapter.mongo;

import casework.petition.intake.domain.Acknowledgement;
import casework.petition.intake.domain.Acknowledgement.Given;
import casework.petition.intake.domain.Acknowledgement.NotOwed;
import casework.petition.intake.domain.Acknowledgement.Owed;
import casework.petition.intake.domain.Category;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.Repetition;
import casework.petition.intake.domain.SealedContent;
import casework.platform.kernel.LawDays;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;

/**
 * Which fields a petition can be looked up and counted by; nothing here says who or what, but to
 * whoever has the key of the digests.
 */
public final class PetitionSeek implements Function<Petition, Document> {

  @Override
  public Document apply(Petition petition) {
    Document seek =
        new Document("organ", petition.organ())
            .append("number", petition.number().value())
            .append("channel", petition.intake().channel().code())
            .append("nameStatus", petition.nameStatus().code())
            .append("status", petition.state().code())
            .append("receivedOn", petition.intake().receivedOn().toString())
            .append("precedence", petition.precedence())
            .append("waits", waits(petition));
    Category category = petition.state().category();
    if (category != null) {
      seek.append("category", category.code());
    }
    SealedContent content = petition.content();
    if (content != null && !content.lookUps().isEmpty()) {
      seek.append("accused", content.lookUps());
    }
    Repetition repeat = petition.repeat();
    if (repeat != null) {
      seek.append("repeatOf", repeat.of().value())
          .append("first", repeat.first().value())
          .append("repeatConfirmedOn", repeat.by().on().toString());
    }
    notice(petition.acknowledgement(), seek);
    return seek;
  }

  private static void notice(Acknowledgement notice, Document seek) {
    switch (notice) {
      case NotOwed _ -> {}
      case Owed owed -> {
        seek.append("noticeDueOn", owed.dueOn().toString())
            .append("noticeCalendar", owed.clock().calendarVersion());
        LocalDate next = owed.lookOn();
        if (next != null) {
          seek.append("nextTransitionAt", LawDays.startOf(next));
        }
      }
      case Given given ->
          seek.append("noticeDueOn", given.dueOn().toString())
              .append("noticeGivenOn", given.givenOn().toString());
    }
  }

  /** What the petition department has to do next. */
  private static List<String> waits(Petition petition) {
    return petition.waits().stream().map(each -> each.code()).toList();
  }
}
