package casework.platform.store;

import casework.platform.secrecy.DataKey;
import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.FieldCipher;
import casework.platform.secrecy.Sealed;
import casework.platform.secrecy.WrappedKey;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what people have written out of the store's bytes: every text of a state that is not
 * plainly a code, an id or a date is sealed, field by field, under a data key of that document.
 * Nobody has to remember to mark a field; a name or a sentence in Chinese is no code. What a field
 * of a telling name holds ({@code text}, {@code note}, …) is sealed whatever it looks like. A text
 * stands as {@code {"~": <sealed>}}; one that was kept in clear before reads as it is and is sealed
 * by the next write. Names of fields are not sealed, nor are the keys of maps, nor the numbers that
 * the office gives.
 */
public final class TextSeal {

  private static final String MARK = "~";

  /** Letters, digits and the signs of codes, ids, days and instants. */
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:/+*#|=-]{0,400}");

  /** Fields of the office's own numbers (〔2020〕1号), which say nothing of anybody. */
  private static final Set<String> NUMBERS = Set.of("number", "numbers");

  /** Fields that hold what somebody wrote, even where he wrote a bare number. */
  private static final Set<String> TEXTS =
      Set.of(
          "text",
          "note",
          "reason",
          "explanation",
          "description",
          "minutes",
          "words",
          "remark",
          "ground",
          "grounds",
          "place",
          "address",
          "phone",
          "summary",
          "answer",
          "conclusion",
          "opinion",
          "relation",
          "occasion",
          "duty",
          "effect",
          "title");

  private final EnvelopeKeys keys;
  private final FieldCipher cipher;

  public TextSeal(EnvelopeKeys keys, FieldCipher cipher) {
    this.keys = keys;
    this.cipher = cipher;
  }

  /**
   * A document with its texts sealed.
   *
   * @param key the document's data key, wrapped; null where it has no text
   */
  public record Closed(BsonDocument document, @Nullable WrappedKey key) {}

  /** Seals the texts under a fresh data key of that owner. */
  public Closed close(UUID owner, BsonDocument document) {
    Pass pass = new Pass(owner);
    BsonDocument closed = pass.document("", document);
    return new Closed(closed, pass.wrapped);
  }

  /**
   * The document as it was before it was closed.
   *
   * @param key as {@link #close} gave it
   */
  public BsonDocument open(UUID owner, BsonDocument document, @Nullable WrappedKey key) {
    return key == null ? document : (BsonDocument) opened("", document, keys.unwrap(owner, key));
  }

  private BsonValue opened(String path, BsonValue value, DataKey key) {
    return switch (value) {
      case BsonDocument each when each.size() == 1 && each.containsKey(MARK) ->
          new BsonString(cipher.open(key, path, new Sealed(each.getString(MARK).getValue())));
      case BsonDocument each -> {
        BsonDocument open = new BsonDocument();
        each.forEach((name, inner) -> open.put(name, opened(path + "." + name, inner, key)));
        yield open;
      }
      case BsonArray each -> {
        BsonArray open = new BsonArray();
        for (int i = 0; i < each.size(); i++) {
          open.add(opened(path + "." + i, each.get(i), key));
        }
        yield open;
      }
      default -> value;
    };
  }

  /** One document being closed; makes its key with its first text. */
  private final class Pass {

    private final UUID owner;
    private @Nullable WrappedKey wrapped;
    private @Nullable DataKey key;

    Pass(UUID owner) {
      this.owner = owner;
    }

    BsonDocument document(String path, BsonDocument plain) {
      BsonDocument closed = new BsonDocument();
      plain.forEach((name, each) -> closed.put(name, value(path + "." + name, name, each)));
      return closed;
    }

    private BsonValue value(String path, String name, BsonValue plain) {
      return switch (plain) {
        case BsonDocument each -> document(path, each);
        case BsonArray each -> {
          BsonArray closed = new BsonArray();
          for (int i = 0; i < each.size(); i++) {
            closed.add(value(path + "." + i, name, each.get(i)));
          }
          yield closed;
        }
        case BsonString each when isText(name, each.getValue()) ->
            new BsonDocument(
                MARK, new BsonString(cipher.seal(key(), path, each.getValue()).value()));
        default -> plain;
      };
    }

    private DataKey key() {
      DataKey made = key;
      if (made == null) {
        EnvelopeKeys.Fresh fresh = keys.fresh(owner);
        made = fresh.key();
        wrapped = fresh.wrapped();
        key = made;
      }
      return made;
    }
  }

  private static boolean isText(String name, String value) {
    if (NUMBERS.contains(name)) {
      return false;
    }
    boolean written = TEXTS.contains(name) && !value.isEmpty();
    return (written || !CODE.matcher(value).matches()) && !Sealed.isSealed(value);
  }
}
