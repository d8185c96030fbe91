package casework.e2e.hotline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;

/** A hotline without faults: signs what it is given and sends it, from wherever it is told to. */
public final class PlainHotline {

  private final HotlineWire wire;

  /**
   * @param values as the simulator's settings
   */
  public PlainHotline(Map<String, String> values) {
    Properties all = new Properties();
    all.putAll(values);
    this.wire = new HotlineWire(Settings.of(all));
  }

  /**
   * @param from the client, and with it the address, that sends
   * @param headers besides those of the signature
   */
  public HttpResponse<String> post(
      HttpClient from, String path, String type, byte[] body, Map<String, String> headers) {
    try {
      var request = wire.signed("POST", path, type, body, Duration.ZERO);
      headers.forEach(request::header);
      return from.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
