package casework.gateway.route;

import casework.gateway.GatewaySettings;
import casework.gateway.refusal.No;
import casework.platform.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets no body through that is larger than the settings say, declared or not. */
@Component
@Order(0)
class BodyLimit extends OncePerRequestFilter {

  /** Where reporters and hotlines send files in. */
  private static final Pattern FILES =
      Pattern.compile("/public/.*|/api/hotline/reports/[^/]+/files");

  private final long usual;
  private final long upload;
  private final Problems problems;

  BodyLimit(GatewaySettings settings, Problems problems) {
    this.usual = settings.maxBody().toBytes();
    this.upload = settings.maxUpload().toBytes();
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long most = FILES.matcher(request.getRequestURI()).matches() ? upload : usual;
    if (request.getContentLengthLong() > most) {
      problems.write(No.BODY_TOO_LARGE, request, response);
    } else if (request.getContentLengthLong() < 0) {
      chain.doFilter(counted(request, most), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static HttpServletRequest counted(HttpServletRequest request, long most) {
    return new HttpServletRequestWrapper(request) {
      private @Nullable ServletInputStream counted;

      @Override
      public ServletInputStream getInputStream() throws IOException {
        ServletInputStream known = counted;
        if (known == null) {
          known = new Counted(super.getInputStream(), most);
          counted = known;
        }
        return known;
      }
    };
  }

  private static final class Counted extends ServletInputStream {

    private final ServletInputStream in;
    private long left;

    Counted(ServletInputStream in, long most) {
      this.in = in;
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int octet = in.read();
      return octet < 0 ? octet : taken(1, octet);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int count = in.read(into, from, length);
      return count < 0 ? count : taken(count, count);
    }

    private int taken(int count, int result) throws IOException {
      left -= count;
      if (left < 0) {
        throw new BodyTooLarge();
      }
      return result;
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
