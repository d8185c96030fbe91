package casework.talk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs the ledger of talks. */
@SpringBootApplication
public class TalkServiceApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(TalkServiceApplication.class, arguments);
  }
}
