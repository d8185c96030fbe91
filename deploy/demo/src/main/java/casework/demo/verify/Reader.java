package casework.demo.verify;

import casework.demo.office.Answer;
import casework.demo.office.Office;
import casework.demo.office.Unexpected;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Asks the product in the name of one user. */
record Reader(Office office, String user) {

  JsonNode read(String path) {
    Answer answer = office.read(user, path);
    if (!answer.isDone()) {
      throw new Unexpected(path + " says " + answer.status() + " " + answer.body());
    }
    return answer.body();
  }

  /** The figures an address reports. */
  Figures figures(String path) {
    return new Figures(
        read(path)
            .path("figures")
            .valueStream()
            .collect(Collectors.toMap(each -> each.path("code").asString(), each -> each)));
  }
}
