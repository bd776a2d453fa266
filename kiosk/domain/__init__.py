"""The counter's own ideas: visits, appointments, rooms, waiting. Pure: no Qt, SQL, file, network or clock."""
