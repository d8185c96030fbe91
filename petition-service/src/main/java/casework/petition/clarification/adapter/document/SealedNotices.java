package casework.petition.clarification.adapter.document;

import casework.petition.clarification.application.Notices;
import casework.petition.clarification.application.TextSafe;
import casework.petition.clarification.domain.EvidenceRef;
import casework.petition.clarification.domain.Notice;
import casework.petition.clarification.domain.SealedText;
import casework.platform.document.RenderedDocument;
import casework.platform.document.WordTemplate;
import casework.platform.kernel.Signed;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Writes notices from a Word template and keeps each file sealed, in the collection {@code
 * clarification_notices}, under its clarification and digest.
 */
@Component
final class SealedNotices implements Notices {

  private static final String FILE = "clarification.notice";
  private static final String TEMPLATE = "clarification-1";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

  private final TextSafe safe;
  private final MongoCollection<Document> documents;
  private final WordTemplate template = WordTemplate.shipped(TEMPLATE, SealedNotices.class);

  SealedNotices(TextSafe safe, MongoDatabase database) {
    this.safe = safe;
    this.documents = database.getCollection("clarification_notices");
  }

  @Override
  public Notice write(UUID clarification, EvidenceRef number, Words words, Signed by) {
    RenderedDocument rendered =
        template.render(
            Map.of(
                "organ", List.of(words.organ()),
                "number", List.of(number.value()),
                "person", List.of(words.person()),
                "matter", words.matter().lines().toList(),
                "issuedOn", List.of(DAY.format(words.on()))));
    byte[] file = rendered.file();
    SealedText sealed = safe.seal(clarification, FILE, Base64.getEncoder().encodeToString(file));
    String id = clarification + "/" + rendered.digest();
    documents.replaceOne(
        Filters.eq("_id", id),
        new Document("_id", id).append("key", sealed.key()).append("file", sealed.text()),
        new ReplaceOptions().upsert(true));
    return new Notice(rendered.template(), rendered.digest(), file.length, number, by);
  }

  @Override
  public byte[] file(UUID clarification, Notice notice) {
    Document kept =
        documents.find(Filters.eq("_id", clarification + "/" + notice.digest())).first();
    if (kept == null) {
      throw new IllegalStateException("the notice of " + clarification + " is gone");
    }
    SealedText sealed = new SealedText(kept.getString("key"), kept.getString("file"));
    byte[] file = Base64.getDecoder().decode(safe.open(clarification, FILE, sealed));
    if (!RenderedDocument.digest(file).equals(notice.digest())) {
      throw new IllegalStateException("the notice of " + clarification + " is not what went out");
    }
    return file;
  }
}
