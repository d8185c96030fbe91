package casework.petition.thread.adapter.page;

import casework.petition.intake.application.DirectoryUnavailable;
import casework.petition.relay.application.FileSealer;
import casework.petition.thread.adapter.page.PublicDesk.Busy;
import casework.petition.thread.adapter.page.Submission.Malformed;
import casework.petition.thread.application.CodeToll.TooManyLooks;
import casework.platform.attachment.NotNow;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the public pages say when something is not as it should be: a page, and nothing inside. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = {PublicFormController.class, PublicReceiptController.class})
class PublicTroubles {

  private static final long SOON = 10;

  private final Frame frame;

  PublicTroubles(Frame frame) {
    this.frame = frame;
  }

  @ExceptionHandler
  ResponseEntity<byte[]> malformed(Malformed trouble, HttpServletRequest request) {
    return trouble.isTooLarge()
        ? frame.message(413, language(request), "too-large-title", "too-large", address(request))
        : frame.message(400, language(request), "malformed-title", "malformed", address(request));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> tooManyLooks(TooManyLooks trouble, HttpServletRequest request) {
    return frame.later(429, language(request), trouble.seconds(), address(request));
  }

  @ExceptionHandler({
    Busy.class,
    NotNow.class,
    DirectoryUnavailable.class,
    FileSealer.NoKeyOfHigherOrgan.class
  })
  ResponseEntity<byte[]> later(HttpServletRequest request) {
    return frame.later(503, language(request), SOON, address(request));
  }

  private static Language language(HttpServletRequest request) {
    String query = request.getQueryString();
    return Language.of(query != null && query.contains("lang=en") ? "en" : null);
  }

  private static String address(HttpServletRequest request) {
    return request.getRequestURI().startsWith(ReceiptPage.ADDRESS)
        ? ReceiptPage.ADDRESS
        : FormPage.ADDRESS;
  }
}
