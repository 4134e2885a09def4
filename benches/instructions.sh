# Counting instructions with valgrind; to be read by a script (`.`). A count is the same on a busy
# machine as on a quiet one.

collected() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 |
        sed -n 's/.*Collected : //p'
}

# Of one operation: `instructions FEW MANY COMMAND ...`, where the command takes, as its last argument,
# how many operations it does. What is done once is the same in both.
instructions() {
    few=$1
    many=$2
    shift 2
    few_take=$(collected "$@" "$few")
    many_take=$(collected "$@" "$many")
    echo $(((many_take - few_take) / (many - few)))
}
