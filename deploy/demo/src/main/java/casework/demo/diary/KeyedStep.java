package casework.demo.diary;

import casework.demo.office.Answer;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * An act under a key that is answered with something else than one document, such as a line for
 * each of many things entered at once.
 *
 * @param isDone whether it is there already
 * @param told remembers what the answer says
 */
public record KeyedStep(
    LocalDate on, String name, BooleanSupplier isDone, Supplier<Answer> call, Consumer<Answer> told)
    implements Step {

  @Override
  public boolean take(Folder folder) {
    if (isDone.getAsBoolean()) {
      return false;
    }
    Answer answer = call.get();
    if (!answer.isDone()) {
      throw unexpected(folder, answer);
    }
    told.accept(answer);
    return true;
  }

  @Override
  public boolean isDoneNow(Folder folder) {
    return isDone.getAsBoolean();
  }
}
