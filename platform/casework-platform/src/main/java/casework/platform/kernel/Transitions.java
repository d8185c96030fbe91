package casework.platform.kernel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A lifecycle on one screen: which step leads from which state to which. The aggregate obeys it,
 * the diagram is drawn from it, and a test walks it. Keyed by the classes of the sealed states
 * themselves.
 *
 * @param <S> the sealed family of states
 * @param <T> the enum of steps
 */
public final class Transitions<S, T extends Enum<T>> {

  /** One row of the table; {@code from} is null for the step by which a matter begins. */
  public record Row<S, T>(@Nullable Class<? extends S> from, T step, Class<? extends S> to) {

    @Override
    public String toString() {
      return (from == null ? "[*]" : from.getSimpleName())
          + " -"
          + step
          + "-> "
          + to.getSimpleName();
    }
  }

  private static volatile @Nullable Consumer<Row<?, ?>> observer;

  private final List<Row<S, T>> ordered;

  private Transitions(List<Row<S, T>> ordered) {
    this.ordered = List.copyOf(ordered);
  }

  public static <S, T extends Enum<T>> Builder<S, T> table() {
    return new Builder<>();
  }

  /** The rows in the order in which they were written. */
  public List<Row<S, T>> rows() {
    return ordered;
  }

  /** Whether the table knows the step from the state a matter is in. */
  public boolean allows(S from, T step) {
    return ordered.stream().anyMatch(row -> row.from() == from.getClass() && row.step() == step);
  }

  /** The steps open to a matter in that state, in table order. */
  public List<T> stepsFrom(S from) {
    return ordered.stream()
        .filter(row -> row.from() == from.getClass())
        .map(Row::step)
        .distinct()
        .toList();
  }

  /** Refuses a step that the state does not know. */
  public void require(S from, T step) {
    if (!allows(from, step)) {
      throw new Refused(new NotInThatPhase(word(from.getClass().getSimpleName()), step.name()));
    }
  }

  /**
   * Passes on the state a step arrived at, having checked that the table has that row.
   *
   * @param from the state before; null where the step begins the matter
   * @throws IllegalStateException where the aggregate arrived somewhere the table does not lead: a
   *     fault of the program
   */
  public <N extends S> N arrive(@Nullable S from, T step, N to) {
    Row<S, T> row = new Row<>(from == null ? null : classOf(from), step, classOf(to));
    if (!ordered.contains(row)) {
      throw new IllegalStateException("the lifecycle has no row " + row);
    }
    Optional.ofNullable(observer).ifPresent(each -> each.accept(row));
    return to;
  }

  @SuppressWarnings("unchecked")
  private static <S> Class<? extends S> classOf(S state) {
    return (Class<? extends S>) state.getClass();
  }

  /** Lets a test see every row that is walked; null to stop looking. */
  public static void observe(@Nullable Consumer<Row<?, ?>> each) {
    observer = each;
  }

  /** The table as a Mermaid state diagram. */
  public String mermaid() {
    StringBuilder text = new StringBuilder("stateDiagram-v2\n");
    for (Row<S, T> row : ordered) {
      Class<? extends S> from = row.from();
      text.append("  ")
          .append(from == null ? "[*]" : from.getSimpleName())
          .append(" --> ")
          .append(row.to().getSimpleName())
          .append(" : ")
          .append(row.step().name().toLowerCase(Locale.ROOT).replace('_', ' '))
          .append('\n');
    }
    return text.toString();
  }

  private static String word(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** The matter is in a phase that does not know this step. */
  public record NotInThatPhase(String phase, String step) implements Refusal {
    @Override
    public String code() {
      return "not-in-that-phase";
    }

    @Override
    public Family family() {
      return Family.PHASE;
    }

    @Override
    public String detail() {
      return "A matter that is " + phase + " cannot take the step " + stepWord() + ".";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("phase", phase, "step", stepWord());
    }

    private String stepWord() {
      return step.toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Writes the table row by row. */
  public static final class Builder<S, T extends Enum<T>> {

    private final Set<Row<S, T>> rows = new LinkedHashSet<>();

    /** Adds a beginning: a matter comes into being in {@code to}. */
    public Builder<S, T> begin(T step, Class<? extends S> to) {
      return add(new Row<>(null, step, to));
    }

    /** Adds one row for each state that {@code step} may arrive at. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Builder<S, T> from(Class<? extends S> from, T step, Class<? extends S>... to) {
      List.of(to).forEach(each -> add(new Row<>(from, step, each)));
      return this;
    }

    private Builder<S, T> add(Row<S, T> row) {
      if (!rows.add(row)) {
        throw new IllegalArgumentException("the lifecycle has the row twice: " + row);
      }
      return this;
    }

    public Transitions<S, T> build() {
      return new Transitions<>(List.copyOf(rows));
    }
  }
}
