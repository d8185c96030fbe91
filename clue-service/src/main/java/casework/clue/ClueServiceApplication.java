package casework.clue;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs the clue ledger. */
@SpringBootApplication
public class ClueServiceApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(ClueServiceApplication.class, arguments);
  }
}
