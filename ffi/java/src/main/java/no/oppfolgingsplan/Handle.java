package no.oppfolgingsplan;

import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import no.oppfolgingsplan.internal.Resource;
import no.oppfolgingsplan.internal.Scratch;
import no.oppfolgingsplan.internal.Times;
import no.oppfolgingsplan.words.Language;

/**
 * Something that the library holds for us. It never changes, so threads may share it. Closing it
 * twice does no harm; a call that runs meanwhile is not disturbed; a later one throws
 * {@link IllegalStateException}. What nobody closes is freed some time after it is forgotten.
 */
abstract class Handle implements AutoCloseable {
    private static final Cleaner CLEANER = Cleaner.create();

    private final Resource resource;
    private final Cleaner.Cleanable cleanable;

    /** Takes over a native object. */
    Handle(long address, Resource.Free free) {
        resource = new Resource(address, free);
        cleanable = CLEANER.register(this, resource);
    }

    /** Frees the native object, when no call uses it any more. */
    @Override
    public void close() {
        cleanable.clean();
    }

    /** What it is, and nothing that it holds. */
    @Override
    public String toString() {
        return getClass().getSimpleName();
    }

    /** Begins a call; {@link #leave} must follow. */
    final long enter() {
        long address = resource.enter();
        if (address == 0) {
            throw new IllegalStateException("this " + getClass().getSimpleName() + " is closed");
        }
        return address;
    }

    /** Ends a call. */
    final void leave() {
        resource.leave();
        // Until here it is not forgotten, even when this is its last use.
        Reference.reachabilityFence(this);
    }

    final boolean call(Calls.Get get, Scratch scratch) {
        long address = enter();
        try {
            return Failure.check(get.call(address, scratch.out()));
        } finally {
            leave();
        }
    }

    final boolean call(Calls.GetAt get, long index, Scratch scratch) {
        long address = enter();
        try {
            return Failure.check(get.call(address, index, scratch.out()));
        } finally {
            leave();
        }
    }

    final boolean call(Calls.On on, LocalDate date, Scratch scratch) {
        int days = Times.days(Objects.requireNonNull(date, "date"));
        long address = enter();
        try {
            return Failure.check(on.call(address, days, scratch.out(), scratch.error()), scratch);
        } finally {
            leave();
        }
    }

    final boolean call(Calls.ReadOn read, String text, String name, Scratch scratch) {
        Objects.requireNonNull(text, name);
        long address = enter();
        try {
            return call(read, address, scratch, scratch.put(text));
        } finally {
            scratch.clear();
            leave();
        }
    }

    final boolean call(Calls.ReadOn read, byte[] utf8, String name, Scratch scratch) {
        Objects.requireNonNull(utf8, name);
        long address = enter();
        try {
            return call(read, address, scratch, scratch.put(utf8));
        } finally {
            scratch.clear();
            leave();
        }
    }

    private static boolean call(Calls.ReadOn read, long address, Scratch scratch, long length) {
        long text = scratch.text();
        return Failure.check(read.call(address, text, length, scratch.out(), scratch.error()), scratch);
    }

    final int number(Calls.Get get) {
        Scratch scratch = Scratch.mine();
        call(get, scratch);
        return scratch.number();
    }

    final int number(Calls.GetAt get, int index) {
        Scratch scratch = Scratch.mine();
        call(get, index, scratch);
        return scratch.number();
    }

    final long wide(Calls.Get get) {
        Scratch scratch = Scratch.mine();
        call(get, scratch);
        return scratch.wide();
    }

    final boolean isTrue(Calls.Get get) {
        return number(get) != 0;
    }

    final boolean isTrue(Calls.GetAt get, int index) {
        return number(get, index) != 0;
    }

    final <T> Optional<T> numberIfAny(Calls.Get get, IntFunction<T> of) {
        Scratch scratch = Scratch.mine();
        return call(get, scratch) ? Optional.of(of.apply(scratch.number())) : Optional.empty();
    }

    final Optional<LocalDate> dateIfAny(Calls.Get get) {
        return numberIfAny(get, Times::date);
    }

    final Instant moment(Calls.Get get) {
        return Times.moment(wide(get));
    }

    final String text(Calls.Get get) {
        return Scratch.take(wide(get));
    }

    final String text(Calls.GetAt get, int index) {
        Scratch scratch = Scratch.mine();
        call(get, index, scratch);
        return Scratch.take(scratch.wide());
    }

    final Optional<String> textIfAny(Calls.Get get) {
        Scratch scratch = Scratch.mine();
        return call(get, scratch) ? Optional.of(Scratch.take(scratch.wide())) : Optional.empty();
    }

    final Optional<String> textIfAny(Calls.GetAt get, int index) {
        Scratch scratch = Scratch.mine();
        return call(get, index, scratch) ? Optional.of(Scratch.take(scratch.wide())) : Optional.empty();
    }

    final String text(Calls.Say say, Language language) {
        Objects.requireNonNull(language, "language");
        return text((object, out) -> say.call(object, language.number(), out));
    }

    final String text(Calls.SayAt say, int index, Language language) {
        Objects.requireNonNull(language, "language");
        return text((object, at, out) -> say.call(object, at, language.number(), out), index);
    }

    /** As many texts as there are. */
    final List<String> texts(Calls.Get count, Calls.GetAt get) {
        return list(count, index -> text(get, index));
    }

    /** As many values as there are. */
    final <T> List<T> list(Calls.Get count, IntFunction<T> get) {
        int size = Math.toIntExact(wide(count));
        List<T> items = new ArrayList<>(size);
        for (int index = 0; index < size; index++) {
            items.add(get.apply(index));
        }
        return List.copyOf(items);
    }

    final long made(Calls.From from) {
        Scratch scratch = Scratch.mine();
        long address = enter();
        try {
            Failure.check(from.call(address, scratch.out(), scratch.error()), scratch);
            return scratch.wide();
        } finally {
            leave();
        }
    }

    final long made(Calls.On on, LocalDate date) {
        Scratch scratch = Scratch.mine();
        call(on, date, scratch);
        return scratch.wide();
    }

    final long made(Calls.ReadOn read, String text, String name) {
        Scratch scratch = Scratch.mine();
        call(read, text, name, scratch);
        return scratch.wide();
    }

    final long made(Calls.At at, Actor actor, Instant moment) {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(moment, "moment");
        Scratch scratch = Scratch.mine();
        long address = enter();
        try {
            actor.ask(at, address, moment, scratch);
            return scratch.wide();
        } finally {
            leave();
        }
    }

    final long made(Calls.With with, Handle other, String name) {
        Objects.requireNonNull(other, name);
        Scratch scratch = Scratch.mine();
        long address = enter();
        try {
            long second = other.enter();
            try {
                Failure.check(with.call(address, second, scratch.out(), scratch.error()), scratch);
                return scratch.wide();
            } finally {
                other.leave();
            }
        } finally {
            leave();
        }
    }
}
