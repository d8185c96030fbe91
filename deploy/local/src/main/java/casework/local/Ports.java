package casework.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ports of one instance, each the usual one plus the offset.
 *
 * @param offset added to every port, so that instances can run side by side
 */
record Ports(int offset) {

  int gateway() {
    return 8080 + offset;
  }

  int petition() {
    return 8081 + offset;
  }

  int clue() {
    return 8082 + offset;
  }

  int talk() {
    return 8083 + offset;
  }

  int inspection() {
    return 8084 + offset;
  }

  int scoring() {
    return 8085 + offset;
  }

  /** Where a hotline's simulator listens; nothing of the product does. */
  int hotlineCallBacks() {
    return 8912 + offset;
  }

  int keycloak() {
    return 8090 + offset;
  }

  int keycloakManagement() {
    return 8091 + offset;
  }

  int kafka() {
    return 9192 + offset;
  }

  int kafkaController() {
    return 9193 + offset;
  }

  int store() {
    return 27117 + offset;
  }

  /** Nobody is answered there: a launcher listens to keep its offset from another. */
  int guard() {
    return 8099 + offset;
  }

  static String http(int port) {
    return "http://127.0.0.1:" + port;
  }

  /**
   * Takes the offset for as long as the socket is open. The parts take their ports late and one by
   * one, so that two launchers may both have found all of them free.
   *
   * @throws Trouble where another launcher has it
   */
  ServerSocket claim() {
    try {
      return new ServerSocket(guard(), 1, InetAddress.getLoopbackAddress());
    } catch (IOException taken) {
      throw new Trouble(
          "port offset %d is taken by another ./casework, which holds port %d; stop that one, or start with --port-offset %d"
              .formatted(offset, guard(), offset + 100),
          taken);
    }
  }

  /** Refuses, in one line, when another program sits on a port we need. */
  void refuseTaken(boolean ownStore, boolean services) {
    Map<String, Integer> needed = new LinkedHashMap<>();
    if (ownStore) {
      needed.put("the store", store());
    }
    needed.put("Kafka", kafka());
    needed.put("Kafka's controller", kafkaController());
    needed.put("Keycloak", keycloak());
    needed.put("Keycloak's management", keycloakManagement());
    if (services) {
      needed.put("the gateway", gateway());
      needed.put("petition-service", petition());
      needed.put("clue-service", clue());
      needed.put("talk-service", talk());
      needed.put("inspection-service", inspection());
      needed.put("scoring-service", scoring());
    }
    needed.forEach(
        (whose, port) -> {
          if (!isFree(port)) {
            throw new Trouble(
                "port %d for %s is taken by another program; stop that program, or start with --port-offset %d"
                    .formatted(port, whose, offset + 100));
          }
        });
  }

  static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
