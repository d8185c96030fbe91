package casework.bench.peers;

import casework.bench.telling.Facts;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers of which matters it was told, as often as it was. */
final class Taken implements Facts {

  private final List<String> matters = new CopyOnWriteArrayList<>();

  @Override
  public void tell(String matter, Instant kept) {
    matters.add(matter);
  }

  List<String> matters() {
    return matters;
  }

  @Override
  public void close() {}
}
