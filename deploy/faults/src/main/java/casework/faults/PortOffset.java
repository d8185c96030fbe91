package casework.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Finds ports for a copy of the product, beside any other that runs on this machine. */
final class PortOffset {

  private static final int FIRST = 3500;
  private static final int STEP = 20;
  private static final int[] PORTS = {8080, 8081, 8082, 8090, 8091, 9192, 9193, 27117};

  private PortOffset() {}

  /** The first offset at which every port of the product is free. */
  static int free() {
    return IntStream.iterate(FIRST, offset -> offset < 6000, offset -> offset + STEP)
        .filter(offset -> IntStream.of(PORTS).allMatch(port -> isFree(port + offset)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no ports are free for the product"));
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
