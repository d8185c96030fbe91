package casework.petition.thread.adapter.page;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What all public pages have around them, and what their answers tell the browser not to do. */
@Component
final class Frame {

  /** Our stylesheet and our own forms; no script, no picture, no font, no frame. */
  static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private final Words words;

  Frame(Words words) {
    this.words = words;
  }

  /**
   * @param address where the same page is had in the other language; never holds a code
   */
  ResponseEntity<byte[]> page(
      int status, Language language, String title, String address, Markup body) {
    String text = words.in(language, title);
    Markup page =
        Markup.of(
            """
            <!doctype html>
            <html lang="{}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="/public/style.css">
            </head>
            <body>
            <header><p class="office">{}</p>
            <nav aria-label="{}"><a href="/public/petitions?lang={}">{}</a> <a href="/public/receipts?lang={}">{}</a> <a href="{}?lang={}" lang="{}" hreflang="{}">{}</a></nav></header>
            <main>
            <h1>{}</h1>
            {}
            </main>
            <footer>{}</footer>
            </body>
            </html>
            """,
            language.tag(),
            text,
            words.in(language, "office"),
            words.in(language, "pages"),
            language.code(),
            words.in(language, "to-form"),
            language.code(),
            words.in(language, "to-receipts"),
            address,
            language.other().code(),
            language.other().tag(),
            language.other().tag(),
            words.in(language, "other-language"),
            text,
            body,
            honest(language));
    return headers(ResponseEntity.status(status))
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .body(page.value().getBytes(StandardCharsets.UTF_8));
  }

  /** A page that says one thing. */
  ResponseEntity<byte[]> message(
      int status, Language language, String title, String text, String address) {
    return page(status, language, title, address, Markup.of("<p>{}</p>", words.in(language, text)));
  }

  /** The same, with when to try again. */
  ResponseEntity<byte[]> later(int status, Language language, long seconds, String address) {
    ResponseEntity<byte[]> page = message(status, language, "later-title", "later", address);
    return ResponseEntity.status(status)
        .headers(page.getHeaders())
        .header(HttpHeaders.RETRY_AFTER, Long.toString(Duration.ofSeconds(seconds).toSeconds()))
        .body(page.getBody());
  }

  static ResponseEntity.BodyBuilder headers(ResponseEntity.BodyBuilder answer) {
    return answer
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Referrer-Policy", "no-referrer")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", POLICY);
  }

  private Markup honest(Language language) {
    return Markup.of(
        "<section aria-labelledby=\"network\"><h2"
            + " id=\"network\">{}</h2><p>{}</p><p>{}</p></section>",
        words.in(language, "honest-title"),
        words.in(language, "honest-kept"),
        words.in(language, "honest-network"));
  }
}
