-- Nothing to do: in this database all sheets' cells of one item lie side by side by the table's key.
SELECT 1;
