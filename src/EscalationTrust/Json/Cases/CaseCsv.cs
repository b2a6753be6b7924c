using System.Text;

namespace EscalationTrust;

/// <summary>Writes cases as a table of comma-separated values, for people and spreadsheets. <see cref="CaseReader"/> reads it back.</summary>
/// <remarks>Thread-safe.</remarks>
public static class CaseCsv
{
    /// <summary>The heading: the names of all fields, without a line break.</summary>
    public static string Heading { get; } = string.Join(',', CaseColumns.All.Select(column => column.Name));

    /// <summary>One case as a row, without a line break. What is not known is empty.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static string Row(CaseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var row = new StringBuilder();
        foreach (CaseColumn column in CaseColumns.All)
        {
            if (row.Length > 0)
            {
                row.Append(',');
            }

            CsvFields.Append(row, CaseTexts.Of(record, column.Name));
        }

        return row.ToString();
    }
}
