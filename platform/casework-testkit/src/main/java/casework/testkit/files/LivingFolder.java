package casework.testkit.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder that others write in while it is looked through: what goes away meanwhile is passed
 * over. ({@link Files#walk} gives up at the first.)
 */
public final class LivingFolder {

  private LivingFolder() {}

  /**
   * Every file below a folder, at any depth; none where there is no such folder.
   *
   * @throws UncheckedIOException where something is there and cannot be read
   */
  public static List<Path> files(Path folder) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile()) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException trouble)
                throws IOException {
              return goOn(trouble);
            }

            @Override
            public FileVisitResult postVisitDirectory(Path at, @Nullable IOException trouble)
                throws IOException {
              return trouble == null ? FileVisitResult.CONTINUE : goOn(trouble);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static FileVisitResult goOn(IOException trouble) throws IOException {
    if (trouble instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw trouble;
  }
}
