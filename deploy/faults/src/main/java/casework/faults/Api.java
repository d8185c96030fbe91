package casework.faults;

import casework.local.RunningProduct;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a process's answers as one demo user. */
final class Api {

  private final RunningProduct product;
  private final String token;
  private final HttpClient client = HttpClient.newHttpClient();

  Api(RunningProduct product, String user) {
    this.product = product;
    this.token = product.token(user);
  }

  JsonNode read(String process, String path) {
    HttpRequest request =
        HttpRequest.newBuilder(product.address(process).resolve(path))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer " + token)
            .build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(
            process + path + " says " + answer.statusCode() + " " + answer.body());
      }
      return JsonMapper.shared().readTree(answer.body());
    } catch (IOException e) {
      throw new IllegalStateException(process + path + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
