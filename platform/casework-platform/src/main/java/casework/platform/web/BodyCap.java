package casework.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Reads a request's body whole before anyone works with it, and refuses one that is larger than the
 * cap, announced or chunked; a service may name where it takes larger ones. Uploads in parts have
 * limits of their own and pass.
 */
final class BodyCap extends OncePerRequestFilter {

  /** Far above the longest form, far below what hurts. */
  static final int MAX_BYTES = 256 * 1024;

  private static final byte[] NOTHING = {};

  private final Problems problems;
  private final LargeBodies larger;

  BodyCap(Problems problems, LargeBodies larger) {
    this.problems = problems;
    this.larger = larger;
  }

  /** The body of a request that has passed here. */
  static byte[] bodyOf(HttpServletRequest request) {
    Held held = WebUtils.getNativeRequest(request, Held.class);
    return held == null ? NOTHING : held.body.clone();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isInParts(request)) {
      chain.doFilter(request, response);
      return;
    }
    int most = larger.mostAt(request.getRequestURI(), MAX_BYTES);
    boolean announced = request.getContentLengthLong() > most;
    byte[] body = announced ? NOTHING : request.getInputStream().readNBytes(most + 1);
    if (announced || body.length > most) {
      Problem problem =
          Problem.of(
                  HttpStatus.CONTENT_TOO_LARGE,
                  "body-too-large",
                  "A body has at most " + most + " bytes.")
              .with(Map.of("limit", most));
      response.setHeader("Connection", "close");
      problems.write(problem, request, response);
      return;
    }
    chain.doFilter(new Held(request, body), response);
  }

  private static boolean isInParts(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  /** A request whose body has been read. */
  private static final class Held extends HttpServletRequestWrapper {

    private final byte[] body;

    Held(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
      return new HeldStream(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
      return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public int getContentLength() {
      return body.length;
    }

    @Override
    public long getContentLengthLong() {
      return body.length;
    }
  }

  private static final class HeldStream extends ServletInputStream {

    private final ByteArrayInputStream bytes;

    HeldStream(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int from, int length) {
      return bytes.read(into, from, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("the body is there already");
    }
  }
}
