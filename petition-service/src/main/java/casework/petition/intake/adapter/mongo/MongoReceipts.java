package casework.petition.intake.adapter.mongo;

import casework.petition.intake.application.Receipts;
import casework.petition.intake.domain.PetitionId;
import casework.platform.secrecy.KeyedDigest;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * A code is a keyed function of its petition, so it is the same whenever it is asked for and is
 * kept nowhere; what is kept is another keyed digest of it, under which the petition is found.
 */
public final class MongoReceipts implements Receipts {

  /** Eighty bits, in groups that can be read out. */
  private static final int CHARACTERS = 16;

  private static final int GROUP = 4;

  /** Nothing longer is a code; looking at it must not cost more than looking at one. */
  private static final int LONGEST_TYPED = 40;

  private final MongoCollection<Document> receipts;
  private final KeyedDigest digest;

  /**
   * @param digest under a key of its own: whoever holds another key of the service cannot make
   *     codes
   */
  public MongoReceipts(MongoDatabase database, KeyedDigest digest) {
    this.receipts = database.getCollection("receipts");
    this.digest = digest;
  }

  @Override
  public String issue(PetitionId petition) {
    String code = code(petition);
    receipts.updateOne(
        Filters.eq("_id", lookUp(code)),
        Updates.setOnInsert("petition", petition.value()),
        new UpdateOptions().upsert(true));
    return grouped(code);
  }

  @Override
  public Optional<PetitionId> find(String code) {
    Document row = receipts.find(Filters.eq("_id", lookUp(plain(code)))).first();
    return Optional.ofNullable(row).map(each -> new PetitionId(each.get("petition", UUID.class)));
  }

  /** As it was issued, whatever a reader made of its letters and dashes. */
  private static String plain(String typed) {
    String upper =
        typed.substring(0, Math.min(typed.length(), LONGEST_TYPED)).toUpperCase(Locale.ROOT);
    return upper
        .replaceAll("[\\s\\-\u2010-\u2015\uFF0D]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }

  // What has moved here before keeps the code of where it was first. Done again, when the petition
  // has gone on since, it changes nothing.
  @Override
  public void move(PetitionId from, PetitionId to) {
    receipts.updateMany(Filters.eq("petition", from.value()), Updates.set("petition", to.value()));
    receipts.updateOne(
        Filters.eq("_id", lookUp(code(from))),
        Updates.setOnInsert("petition", to.value()),
        new UpdateOptions().upsert(true));
  }

  private String code(PetitionId petition) {
    return digest.code(CHARACTERS, "receipt", petition.value().toString());
  }

  private String lookUp(String code) {
    return digest.hex("receipt look-up", code);
  }

  private static String grouped(String code) {
    return IntStream.range(0, CHARACTERS / GROUP)
        .mapToObj(each -> code.substring(each * GROUP, (each + 1) * GROUP))
        .collect(Collectors.joining("-"));
  }
}
