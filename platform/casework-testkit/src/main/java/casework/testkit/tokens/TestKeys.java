package casework.testkit.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.ArrayList;
import java.util.List;

/** The issuer's keys, oldest first, with one that it has withdrawn and one that is a stranger's. */
final class TestKeys {

  // Keys take long to make; these need not differ from one issuer to the next.
  private static final class Never {
    static final RSAKey WITHDRAWN = generate("withdrawn");
    static final RSAKey STRANGERS = generate("stranger");
  }

  private final List<RSAKey> published = new ArrayList<>();
  private int made;

  TestKeys() {
    rotate();
  }

  synchronized void rotate() {
    made++;
    published.add(generate("key-" + made));
  }

  synchronized void withdrawOld() {
    RSAKey newest = current();
    published.clear();
    published.add(newest);
  }

  synchronized RSAKey current() {
    return published.getLast();
  }

  synchronized List<RSAKey> published() {
    return List.copyOf(published);
  }

  RSAKey withdrawn() {
    return Never.WITHDRAWN;
  }

  RSAKey stranger() {
    return Never.STRANGERS;
  }

  List<RSAKey> strangers() {
    return List.of(Never.STRANGERS);
  }

  private static RSAKey generate(String id) {
    try {
      return new RSAKeyGenerator(2048)
          .keyID(id)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
