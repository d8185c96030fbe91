package casework.local.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The negative control: the same backend without our commits. */
final class HastyStore {

  public static void main(String[] arguments) {
    new MongoServer(new H2Backend(arguments[0]))
        .bind(
            new InetSocketAddress(
                InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1])));
  }
}
