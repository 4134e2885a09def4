package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.oppfolgingsplan.Actor;
import no.oppfolgingsplan.InputException;
import no.oppfolgingsplan.Request;
import no.oppfolgingsplan.commands.Command;
import no.oppfolgingsplan.words.CommandKind;
import org.junit.jupiter.api.Test;

/** Every request of the conformance cases, made by the record of its command, is the same request. */
final class CommandsTest {
    @Test
    void everyCommandCanBeMade() throws ReflectiveOperationException {
        Set<CommandKind> made = EnumSet.noneOf(CommandKind.class);
        for (JsonNode file : World.conformance()) {
            for (JsonNode step : file.get("steps")) {
                made.addAll(compare(step.get("request")));
            }
        }
        assertEquals(EnumSet.allOf(CommandKind.class), made);
    }

    private static Set<CommandKind> compare(JsonNode json) throws ReflectiveOperationException {
        try (Request expected = Request.fromJson(json.toString())) {
            ObjectNode fields = (ObjectNode) json.deepCopy();
            JsonNode by = fields.remove("by");
            CommandKind kind = CommandKind.of(fields.remove("do").textValue()).orElseThrow();
            OffsetDateTime at = OffsetDateTime.parse(fields.remove("at").textValue());
            JsonNode basedOn = fields.remove("based_on");
            Command command = (Command) make(record(kind), fields);
            assertTrue(fields.isEmpty(), () -> kind + " has no " + fields);
            assertEquals(kind, command.command());
            Actor actor = World.actor(by);
            try (Request request = basedOn == null
                    ? command.by(actor, at.toInstant())
                    : Request.of(command, actor, at.toInstant(), basedOn.longValue())) {
                assertEquals(expected.toJson(), request.toJson());
                assertEquals(kind.word(), request.command());
                assertEquals(actor.role(), request.role());
                assertEquals(at.toInstant(), request.at());
            }
            assertEquals(command.getClass().getSimpleName(), command.toString());
            assertEquals(command, make(command.getClass(), (ObjectNode) World.json(command.toJson())));
            return EnumSet.of(kind);
        } catch (InputException cannotBe) {
            return EnumSet.noneOf(CommandKind.class);
        }
    }

    private static Class<?> record(CommandKind kind) {
        String name = camel("_" + kind.word());
        return Arrays.stream(Command.class.getPermittedSubclasses())
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String camel(String word) {
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            boolean begins = word.charAt(at) == '_';
            name.append(begins ? Character.toUpperCase(word.charAt(++at)) : word.charAt(at));
        }
        return name.toString();
    }

    /** Makes a record of the members of an object, and takes those that it knows away. */
    private static Object make(Class<?> type, ObjectNode fields) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int at = 0; at < components.length; at++) {
            types[at] = components[at].getType();
            JsonNode value = fields.remove(member(components[at].getName()));
            values[at] = value == null || value.isNull() ? null : value(components[at].getGenericType(), value);
        }
        Constructor<?> constructor = type.getConstructor(types);
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException thrown) {
            throw new AssertionError(type + " of " + fields.fieldNames(), thrown.getCause());
        }
    }

    private static String member(String component) {
        String snake = component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return snake.equals("case_id") ? "case" : snake;
    }

    private static Object value(Type type, JsonNode json) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType list) {
            List<Object> items = new ArrayList<>();
            for (JsonNode item : json) {
                items.add(value(list.getActualTypeArguments()[0], item));
            }
            return items;
        }
        Class<?> of = (Class<?>) type;
        if (of == String.class) {
            return json.textValue();
        } else if (of == LocalDate.class) {
            return LocalDate.parse(json.textValue());
        } else if (of == Boolean.class || of == boolean.class) {
            return json.booleanValue();
        } else if (of == Integer.class || of == int.class) {
            return json.intValue();
        } else if (of == Long.class || of == long.class) {
            return json.longValue();
        } else if (of.isEnum()) {
            Method byWord = of.getMethod("of", String.class);
            return ((Optional<?>) byWord.invoke(null, json.textValue())).orElseThrow();
        }
        return make(of, (ObjectNode) json);
    }
}
