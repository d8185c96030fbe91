package casework.scoring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs the directory, the cadre files and the scoring of bodies and cadres. */
@SpringBootApplication
public class ScoringServiceApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(ScoringServiceApplication.class, arguments);
  }
}
