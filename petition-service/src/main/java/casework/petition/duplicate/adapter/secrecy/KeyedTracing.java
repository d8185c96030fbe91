package casework.petition.duplicate.adapter.secrecy;

import casework.petition.duplicate.application.Tracing;
import casework.petition.duplicate.domain.Shingles;
import casework.petition.duplicate.domain.Sketch;
import casework.petition.duplicate.domain.Trace;
import casework.petition.intake.domain.Accused;
import casework.petition.intake.domain.Content;
import casework.petition.intake.domain.Petition;
import casework.platform.secrecy.KeyedDigest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes traces under a key of their own. Without the key a list of shingles would be a dictionary
 * of the text: there are few pairs of Chinese characters, and each could be tried.
 */
public final class KeyedTracing implements Tracing {

  private static final byte[] SHINGLE = "duplicate shingle".getBytes(StandardCharsets.UTF_8);

  private final KeyedDigest digest;
  private final Shingles shingles;

  public KeyedTracing(KeyedDigest digest, Shingles shingles) {
    this.digest = digest;
    this.shingles = shingles;
  }

  @Override
  public Trace of(Petition petition, Content content) {
    List<String> known =
        content.accused().stream()
            .flatMap(each -> Stream.of(each.name(), each.unit(), each.post()))
            .toList();
    Set<String> pieces = shingles.of(content.title() + "\n" + content.text(), known);
    Set<String> same = new LinkedHashSet<>();
    Set<String> nearly = new LinkedHashSet<>();
    content.accused().forEach(each -> mark(each, same, nearly));
    return new Trace(
        petition.id().value(),
        petition.organ(),
        petition.number().value(),
        petition.intake().receivedOn(),
        petition.registeredBy().at().toEpochMilli(),
        Sketch.of(pieces.stream().mapToLong(this::keyed).toArray()),
        same,
        nearly,
        petition.intake().region().value(),
        petition.intake().problem().group());
  }

  private void mark(Accused accused, Set<String> same, Set<String> nearly) {
    same.add(digest("name", shingles.plain(accused.name())));
    String cadre = accused.cadre();
    if (cadre != null) {
      same.add(digest("cadre", cadre));
    }
    for (String near : shingles.nearly(accused.name())) {
      // One character says little about who is meant; together with where he works it does.
      nearly.add(
          near.length() > 1
              ? digest("nearly", near)
              : digest("nearly there", shingles.plain(accused.unit()) + " " + near));
    }
  }

  private long keyed(String shingle) {
    return ByteBuffer.wrap(digest.of(SHINGLE, shingle.getBytes(StandardCharsets.UTF_8))).getLong();
  }

  private String digest(String purpose, String value) {
    byte[] full =
        digest.of(
            ("duplicate " + purpose).getBytes(StandardCharsets.UTF_8),
            value.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(full).substring(0, 22);
  }
}
