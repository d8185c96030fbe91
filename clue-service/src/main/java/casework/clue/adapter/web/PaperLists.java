package casework.clue.adapter.web;

import casework.clue.application.PaperRow;
import casework.clue.application.PaperWords;
import casework.platform.web.CodeSets;
import org.springframework.stereotype.Component;

/** Holds the words of a line against the directory's departments and this service's code sets. */
@Component
final class PaperLists implements PaperWords {

  private final Rooms rooms;
  private final CodeSets codes;

  PaperLists(Rooms rooms, CodeSets codes) {
    this.rooms = rooms;
    this.codes = codes;
  }

  @Override
  public void require(String organ, PaperRow row) {
    rooms.require(organ, row.department(), "department");
    if (row.mode() != null) {
      codes.require("clue-distribution-mode", row.mode(), "mode");
    }
    if (row.source() != null) {
      codes.require("clue-source", row.source(), "source");
    }
    row.subjects()
        .forEach(each -> codes.require("clue-subject-level", each.level(), "subjects.level"));
  }
}
