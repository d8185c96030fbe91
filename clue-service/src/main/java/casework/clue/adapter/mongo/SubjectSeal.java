package casework.clue.adapter.mongo;

import casework.clue.application.Subjects.Subject;
import casework.clue.domain.ClueId;
import casework.platform.secrecy.BlindIndex;
import casework.platform.secrecy.DataKey;
import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.FieldCipher;
import casework.platform.secrecy.Sealed;
import casework.platform.secrecy.WrappedKey;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Seals a clue's subjects under the clue's own data key; what may be looked up by is a keyed digest
 * beside the ciphertext.
 */
@Component
final class SubjectSeal {

  /**
   * A clue's subjects as they are kept.
   *
   * @param key the clue's data key, wrapped
   */
  record Persons(String key, List<Document> persons) {}

  private static final String BY_NAME = "clue.subject.name";
  private static final String BY_CADRE = "clue.subject.cadre";

  private final EnvelopeKeys keys;
  private final FieldCipher cipher;
  private final BlindIndex index;

  SubjectSeal(EnvelopeKeys keys, FieldCipher cipher, BlindIndex index) {
    this.keys = keys;
    this.cipher = cipher;
    this.index = index;
  }

  /** Seals them under a fresh data key. */
  Persons close(ClueId clue, List<Subject> plain) {
    WrappedKey wrapped = keys.newDataKey(clue.value());
    DataKey key = keys.unwrap(clue.value(), wrapped);
    return new Persons(wrapped.value(), plain.stream().map(each -> close(key, each)).toList());
  }

  private Document close(DataKey key, Subject each) {
    Document person =
        new Document("place", each.place())
            .append("name", text(key, each.place(), "name", each.name()))
            .append("unit", text(key, each.place(), "unit", each.unit()))
            .append("post", text(key, each.place(), "post", each.post()))
            .append("region", each.region())
            .append("level", each.level());
    // Until his name has been asked for there is none to look him up by.
    if (!each.name().isEmpty()) {
      person
          .append("nameIndex", index.of(BY_NAME, each.name()))
          .append("unitIndex", index.of("clue.subject.unit", each.unit()));
    }
    String cadre = each.cadre();
    return cadre == null
        ? person
        : person
            .append("cadre", text(key, each.place(), "cadre", cadre))
            .append("cadreIndex", index.of(BY_CADRE, cadre));
  }

  /** What a name is looked up by. */
  List<String> ofName(String name) {
    return index.all(BY_NAME, name);
  }

  /** What a cadre's id is looked up by. */
  List<String> ofCadre(String cadre) {
    return index.all(BY_CADRE, cadre);
  }

  private String text(DataKey key, int place, String field, String plain) {
    return cipher.seal(key, field(place, field), plain).value();
  }

  List<Subject> open(ClueId clue, Persons kept) {
    DataKey key = keys.unwrap(clue.value(), new WrappedKey(kept.key()));
    return kept.persons().stream().map(each -> open(key, each)).toList();
  }

  private Subject open(DataKey key, Document each) {
    int place = each.getInteger("place");
    String cadre = each.getString("cadre");
    return new Subject(
        place,
        open(key, place, "name", each.getString("name")),
        open(key, place, "unit", each.getString("unit")),
        open(key, place, "post", each.getString("post")),
        each.getString("region"),
        each.getString("level"),
        cadre == null ? null : open(key, place, "cadre", cadre));
  }

  private String open(DataKey key, int place, String field, String sealed) {
    return cipher.open(key, field(place, field), new Sealed(sealed));
  }

  private static String field(int place, String field) {
    return "subject." + place + "." + field;
  }
}
