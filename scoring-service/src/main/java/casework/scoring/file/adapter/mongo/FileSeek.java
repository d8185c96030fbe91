package casework.scoring.file.adapter.mongo;

import casework.scoring.file.domain.CadreFile;
import casework.scoring.file.domain.Entry;
import casework.scoring.file.domain.FileFact;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;

/** The look-up fields of a file. */
public final class FileSeek {

  private FileSeek() {}

  public static Document of(CadreFile file) {
    List<FileFact> words =
        file.entries().stream()
            .flatMap(each -> Stream.of(each.said(), each.takenBack()))
            .filter(Objects::nonNull)
            .toList();
    return new Document("cadre", file.cadre())
        .append("entries", file.entries().stream().map(Entry::id).toList())
        .append(
            "matters",
            words.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.matter()), each.causes().stream()))
                .map(UUID::toString)
                .distinct()
                .toList());
  }
}
