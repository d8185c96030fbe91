package casework.testkit.rules;

import casework.platform.kernel.RuleKind;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through one source and collects the places that name a rule. */
final class RuleReader extends TreeScanner<@Nullable Void, @Nullable Void> {

  private static final Set<String> TESTS =
      Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate");

  private final String file;
  private final boolean test;
  private final List<RuleUse> uses;
  private final Deque<ClassTree> around = new ArrayDeque<>();

  RuleReader(String file, boolean test, List<RuleUse> uses) {
    this.file = file;
    this.test = test;
    this.uses = uses;
  }

  @Override
  public @Nullable Void visitClass(ClassTree node, @Nullable Void nothing) {
    around.addLast(node);
    boolean hasTests = node.getMembers().stream().anyMatch(RuleReader::isTestMethod);
    record(node.getModifiers(), place(""), hasTests ? null : "has no test in it");
    super.visitClass(node, nothing);
    around.removeLast();
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree node, @Nullable Void nothing) {
    String name = node.getName().toString();
    record(
        node.getModifiers(),
        place("<init>".equals(name) ? ".new" : "." + name),
        isTestMethod(node) ? null : "is not a test");
    return super.visitMethod(node, nothing);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree node, @Nullable Void nothing) {
    record(node.getModifiers(), place("." + node.getName()), "is not a test");
    return super.visitVariable(node, nothing);
  }

  private String place(String member) {
    StringBuilder text = new StringBuilder();
    for (Iterator<ClassTree> each = around.iterator(); each.hasNext(); ) {
      text.append(each.next().getSimpleName()).append(each.hasNext() ? "." : "");
    }
    return text + member;
  }

  private void record(ModifiersTree modifiers, String place, @Nullable String idleAsTest) {
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      if (isCalled(annotation, "Rule")) {
        add(annotation, modifiers, place, idleAsTest);
      } else if (isCalled(annotation, "Rules")) {
        ExpressionTree all = argument(annotation, "value");
        if (all instanceof NewArrayTree array) {
          array.getInitializers().stream()
              .filter(AnnotationTree.class::isInstance)
              .forEach(each -> add((AnnotationTree) each, modifiers, place, idleAsTest));
        }
      }
    }
  }

  private void add(
      AnnotationTree rule, ModifiersTree modifiers, String place, @Nullable String idleAsTest) {
    if (!(argument(rule, "value") instanceof LiteralTree id)) {
      throw new AssertionError(file + ": " + place + " does not write its rule's id out: " + rule);
    }
    ExpressionTree kind = argument(rule, "kind");
    uses.add(
        new RuleUse(
            String.valueOf(id.getValue()),
            kind == null ? RuleKind.COMPUTES : RuleKind.valueOf(lastWord(kind)),
            test,
            file,
            place,
            test ? idle(modifiers, idleAsTest) : null));
  }

  private @Nullable String idle(ModifiersTree modifiers, @Nullable String idleAsTest) {
    boolean off = isOff(modifiers) || around.stream().anyMatch(each -> isOff(each.getModifiers()));
    return off ? "is switched off" : idleAsTest;
  }

  private static boolean isOff(ModifiersTree modifiers) {
    return modifiers.getAnnotations().stream().anyMatch(each -> isCalled(each, "Disabled"));
  }

  private static boolean isTestMethod(Tree member) {
    return member instanceof MethodTree method
        && method.getModifiers().getAnnotations().stream()
            .anyMatch(each -> TESTS.contains(lastWord(each.getAnnotationType())));
  }

  private static boolean isCalled(AnnotationTree annotation, String name) {
    return lastWord(annotation.getAnnotationType()).equals(name);
  }

  private static @Nullable ExpressionTree argument(AnnotationTree annotation, String name) {
    for (ExpressionTree each : annotation.getArguments()) {
      if (each instanceof AssignmentTree set && set.getVariable().toString().equals(name)) {
        return set.getExpression();
      }
      if (!(each instanceof AssignmentTree) && name.equals("value")) {
        return each;
      }
    }
    return null;
  }

  private static String lastWord(Tree name) {
    String text = name.toString();
    return text.substring(text.lastIndexOf('.') + 1);
  }
}
