package casework.petition.thread.adapter.page;

import casework.petition.thread.application.EvidenceStore;
import casework.petition.thread.application.EvidenceStore.Checked;
import casework.petition.thread.domain.ThreadRefusal;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.secrecy.KeyedDigest;
import casework.platform.time.LawClock;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * What the public pages have in common: the software acts for the organ, by the token of a form.
 * Only a few submissions lie in memory at the same time.
 */
public final class PublicDesk {

  private static final String SOFTWARE = "system:public-form";
  private static final String CLIENT = "public-form";
  private static final int TOGETHER = 4;

  private final EvidenceStore evidence;
  private final KeyedDigest digest;
  private final LawClock law;
  private final String organ;
  private final long mostBytes;
  private final Semaphore places = new Semaphore(TOGETHER);

  public PublicDesk(
      EvidenceStore evidence, KeyedDigest digest, LawClock law, String organ, long mostBytes) {
    this.evidence = evidence;
    this.digest = digest;
    this.law = law;
    this.organ = organ;
    this.mostBytes = mostBytes;
  }

  /** Reads a form while there is room, and gives the room back when it is done with. */
  <T> T serve(HttpServletRequest request, Function<Submission, T> with) {
    if (!places.tryAcquire()) {
      throw new Busy();
    }
    try {
      return with.apply(Submission.read(request, mostBytes));
    } finally {
      places.release();
    }
  }

  /** No room for another submission. */
  static final class Busy extends RuntimeException {
    Busy() {
      super("too many submissions", null, false, false);
    }
  }

  Act act(Cause.Creation creation) {
    return new Act(
        new Actor(SOFTWARE, organ, null, Set.of(Role.INTAKE), CLIENT), creation, law.instant());
  }

  /**
   * What a form's token makes: the same for the same token.
   *
   * @param id of the token
   */
  Cause.Creation creation(String id, Submission sent) {
    Map<String, String> fields = new TreeMap<>(sent.fields());
    fields.keySet().removeAll(Set.of("token", "lang", "code"));
    List<String> parts = new ArrayList<>(List.of("public form"));
    fields.forEach(
        (name, value) -> {
          parts.add(name);
          parts.add(value);
        });
    sent.files().forEach(each -> parts.add(Long.toString(each.getSize())));
    return new Cause.Creation(
        SOFTWARE + "/" + CLIENT, id, digest.hex(parts.toArray(String[]::new)));
  }

  /**
   * The files, looked through.
   *
   * @throws Refused where one of them is not taken
   */
  List<Checked> files(Submission sent) {
    if (sent.files().size() > evidence.mostTogether()) {
      throw new Refused(new ThreadRefusal.TooManyFiles(evidence.mostTogether()));
    }
    List<Checked> all = new ArrayList<>();
    for (Part each : sent.files()) {
      try (InputStream in = each.getInputStream()) {
        all.add(evidence.check(in, each.getSize()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  LawClock law() {
    return law;
  }
}
