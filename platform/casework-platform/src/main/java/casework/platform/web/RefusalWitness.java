package casework.platform.web;

import casework.platform.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;

/** Is told of every refusal before it is answered. */
public interface RefusalWitness {

  /**
   * @throws RuntimeException where the refusal cannot be recorded; the answer is then 503
   */
  void saw(Refusal refusal, HttpServletRequest request);
}
