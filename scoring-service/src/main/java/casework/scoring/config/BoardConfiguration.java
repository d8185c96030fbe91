package casework.scoring.config;

import casework.platform.deadline.source.OfficeRules;
import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
import casework.platform.store.EventWriter;
import casework.platform.time.LawClock;
import casework.platform.time.Leases;
import casework.platform.time.Sweeper;
import casework.scoring.board.adapter.kafka.BoardEventWriter;
import casework.scoring.board.adapter.mongo.BoardSeek;
import casework.scoring.board.application.LockBoard;
import casework.scoring.board.domain.Board;
import casework.scoring.board.domain.BoardEvent;
import casework.scoring.board.domain.BoardRules;
import casework.scoring.board.domain.Declaration;
import casework.scoring.board.domain.Standing;
import casework.scoring.board.domain.Trace;
import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets declarations, boards, standings and traces on their stores, their schemes and the clock. */
@Configuration(proxyBeanMethods = false)
class BoardConfiguration {

  @Bean
  AggregateStore<Declaration, BoardEvent> declarationStore(
      AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database,
        "declarations",
        "declaration",
        Declaration.class,
        BoardSeek::of,
        new BoardEventWriter());
  }

  @Bean
  AggregateStore<Board, BoardEvent> boardStore(AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database, "boards", "board", Board.class, BoardSeek::of, new BoardEventWriter());
  }

  @Bean
  AggregateStore<Standing, BoardEvent> standingStore(
      AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database, "standings", "standing", Standing.class, BoardSeek::of, new BoardEventWriter());
  }

  @Bean
  AggregateStore<Trace, Trace.Told> traceStore(AggregateStores stores, MongoDatabase database) {
    EventWriter<Trace.Told> silent =
        _ -> {
          throw new IllegalStateException("a trace says nothing");
        };
    return stores.of(database, "traces", "trace", Trace.class, BoardSeek::of, silent);
  }

  @Bean
  BoardRules boardRules(@Value("${casework.rules:}") String directory) {
    OfficeRules office = OfficeRules.at(directory);
    return new BoardRules(SchemeFiles.of(office), office.calendars());
  }

  @Bean
  Sweeper boardClocks(
      Leases leases, AggregateStore<Board, BoardEvent> store, LawClock law, LockBoard lockBoard) {
    return new Sweeper("board-clocks", leases, store.collection(), law, lockBoard::handle);
  }
}
