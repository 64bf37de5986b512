/// What is done by itself, on a schedule.
enum Job {}
