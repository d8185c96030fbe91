package casework.testkit.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small contract of an imaginary service, to be spoilt in one place by each test. */
final class LampContract {

  static final String SCHEMA =
      """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A lamp was lit",
        "type": "object",
        "required": ["colour", "on"],
        "properties": {
          "colour": {"enum": ["red", "green"]},
          "on": {"type": "string", "format": "date"}
        }
      }
      """;

  static final String SAMPLE =
      """
      {
        "colour": "red",
        "on": "2020-03-02"
      }
      """;

  private final Path repository;

  LampContract(Path repository) {
    this.repository = repository;
    write("lamp-service", "schema/lamp.lit.v1.json", SCHEMA);
    write("lamp-service", "samples/lamp.lit.v1.json", SAMPLE);
  }

  LampContract write(String service, String file, String text) {
    try {
      Path path = repository.resolve(service).resolve("contract").resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  LampContract schema(String text) {
    return write("lamp-service", "schema/lamp.lit.v1.json", text);
  }

  LampContract sample(String text) {
    return write("lamp-service", "samples/lamp.lit.v1.json", text);
  }

  ContractFiles files() {
    return ContractFiles.in(repository.resolve("lamp-service"));
  }
}
