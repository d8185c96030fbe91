package casework.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

class WholeAnswerTest {

  private static final ServerResponse.Context CONTEXT = List::of;

  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/clues");
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void saysThatTheServiceIsAwayWhereItsAnswerBreaksOff() throws Exception {
    response.setHeader("X-Content-Type-Options", "nosniff");

    write(new Breaking(false));

    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getContentAsString()).isEmpty();
    assertThat(response.getHeader("ETag")).isNull();
    assertThat(response.getHeader("Retry-After")).isEqualTo("2");
    assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void letsTheConnectionBreakWhereSomeOfTheAnswerHasGoneOut() {
    assertThatThrownBy(() -> write(new Breaking(true))).isInstanceOf(IOException.class);
  }

  @Test
  void passesAWholeAnswerOnAsItIs() throws Exception {
    write(ServerResponse.ok().eTag("\"4\"").build());

    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getHeader("ETag")).isEqualTo("\"4\"");
  }

  private void write(ServerResponse answer) throws ServletException, IOException {
    new WholeAnswer(
            answer,
            _ ->
                ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header("Retry-After", "2")
                    .build())
        .writeTo(request, response, CONTEXT);
  }

  /** An answer whose service ends after the first bytes. */
  private record Breaking(boolean committed) implements ServerResponse {

    @Override
    public HttpStatusCode statusCode() {
      return HttpStatus.OK;
    }

    @Override
    public HttpHeaders headers() {
      HttpHeaders headers = new HttpHeaders();
      headers.setETag("\"4\"");
      return headers;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
      return new LinkedMultiValueMap<>();
    }

    @Override
    public @Nullable ModelAndView writeTo(
        HttpServletRequest request, HttpServletResponse response, Context context)
        throws IOException {
      response.setHeader("ETag", "\"4\"");
      response.getOutputStream().write('{');
      if (committed) {
        response.flushBuffer();
      }
      throw new IOException("Premature end of chunk coded message body");
    }
  }
}
