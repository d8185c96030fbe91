package casework.inspection.adapter.document;

import casework.inspection.application.TextSafe;
import casework.inspection.application.recommendation.Letter;
import casework.inspection.application.recommendation.Letters;
import casework.inspection.domain.SealedText;
import casework.inspection.domain.recommendation.IssuedDocument;
import casework.inspection.domain.recommendation.RecommendationId;
import casework.platform.document.RenderedDocument;
import casework.platform.document.WordTemplate;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes recommendations from a Word template and keeps each file sealed, in the collection {@code
 * documents}, under its recommendation and digest.
 */
@Component
final class SealedLetters implements Letters {

  private static final String LETTER = "recommendation.letter";
  private static final String FILE = "recommendation.file";
  private static final String TEMPLATE = "recommendation-1";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

  private final TextSafe safe;
  private final MongoCollection<Document> documents;
  private final WordTemplate template = WordTemplate.shipped(TEMPLATE, SealedLetters.class);
  private final JsonMapper json = JsonMapper.shared();

  SealedLetters(TextSafe safe, MongoDatabase database) {
    this.safe = safe;
    this.documents = database.getCollection("documents");
  }

  @Override
  public SealedText seal(RecommendationId id, Letter letter) {
    return safe.seal(id.value(), LETTER, json.writeValueAsString(letter));
  }

  @Override
  public Letter open(RecommendationId id, SealedText text) {
    return json.readValue(safe.open(id.value(), LETTER, text), Letter.class);
  }

  @Override
  public IssuedDocument write(RecommendationId id, Frame frame, Letter letter) {
    RenderedDocument rendered = template.render(places(frame, letter));
    byte[] file = rendered.file();
    SealedText sealed = safe.seal(id.value(), FILE, Base64.getEncoder().encodeToString(file));
    documents.replaceOne(
        Filters.eq("_id", id + "/" + rendered.digest()),
        new Document("_id", id + "/" + rendered.digest())
            .append("key", sealed.key())
            .append("file", sealed.text()),
        new ReplaceOptions().upsert(true));
    return new IssuedDocument(rendered.template(), rendered.digest(), file.length);
  }

  private static Map<String, List<String>> places(Frame frame, Letter letter) {
    return Map.ofEntries(
        Map.entry("organ", List.of(frame.organName())),
        Map.entry("number", List.of(frame.number())),
        Map.entry("kind", List.of(frame.kind().title())),
        Map.entry("title", List.of("关于" + letter.matter() + "的" + frame.kind().title())),
        Map.entry("addressee", List.of(letter.addressee())),
        Map.entry("cause", List.of(letter.cause())),
        Map.entry("problems", numbered(letter.problems())),
        Map.entry("reasons", numbered(letter.reasons())),
        Map.entry("measures", numbered(letter.measures())),
        Map.entry("replyBy", List.of(DAY.format(frame.replyBy()))),
        Map.entry("issuedOn", List.of(DAY.format(frame.issuedOn()))),
        Map.entry(
            "copies",
            letter.copies().isEmpty() ? List.of() : List.of(String.join("、", letter.copies()))));
  }

  private static List<String> numbered(List<String> texts) {
    return IntStream.range(0, texts.size()).mapToObj(i -> (i + 1) + "．" + texts.get(i)).toList();
  }

  @Override
  public byte[] file(RecommendationId id, IssuedDocument document) {
    Document kept = documents.find(Filters.eq("_id", id + "/" + document.digest())).first();
    if (kept == null) {
      throw new IllegalStateException("the document of " + id + " is gone");
    }
    SealedText sealed = new SealedText(kept.getString("key"), kept.getString("file"));
    byte[] file = Base64.getDecoder().decode(safe.open(id.value(), FILE, sealed));
    if (!RenderedDocument.digest(file).equals(document.digest())) {
      throw new IllegalStateException("the document of " + id + " is not what went out");
    }
    return file;
  }
}
