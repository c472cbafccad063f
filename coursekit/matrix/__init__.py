"""Try the course on other processors, versions and backends: `make matrix`."""
