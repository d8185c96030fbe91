package casework.petition.thread.adapter.page;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The one stylesheet of the public pages. */
@Hidden
@RestController
class StyleController {

  private final byte[] sheet;

  StyleController() {
    try (InputStream file =
        Objects.requireNonNull(StyleController.class.getResourceAsStream("/public/style.css"))) {
      sheet = file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @GetMapping("/public/style.css")
  ResponseEntity<byte[]> style() {
    return Frame.headers(ResponseEntity.ok())
        .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
        .body(sheet);
  }
}
