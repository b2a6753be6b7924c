using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>Reads the conversations that may be drawn for an audit, from a decision log or from cases.</summary>
/// <remarks>
/// <para>Lines of a decision log that follow each other with the same identity are one conversation: its highest risk, and whether it
/// was handed over at any turn. A case is one conversation by itself. Memory does not grow with the stream. Thread-safe.</para>
/// </remarks>
public static class AuditUnitReader
{
    /// <summary>Reads conversation by conversation, on demand. The stream is left open.</summary>
    /// <param name="stream">The stream; JSON Lines, or cases as comma-separated values.</param>
    /// <param name="cancellationToken">Ends the reading between lines and while waiting for more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<AuditUnitLine> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Lines(stream, cancellationToken);
    }

    private static async IAsyncEnumerable<AuditUnitLine> Lines(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        AuditUnitLine? pending = null;
        await foreach (FlatRow row in FlatRows.ReadAsync(stream, CaseReader.MaximumLineBytes, cancellationToken).ConfigureAwait(false))
        {
            AuditUnitLine line = Read(in row, out bool isTurn);
            if (isTurn && pending is { } open && open.Unit.Id == line.Unit.Id)
            {
                pending = open with { Unit = Joined(open.Unit, line.Unit) };
                continue;
            }

            if (line.Error is null && isTurn)
            {
                (line, pending) = (pending ?? default, line);
            }

            if (line.Number > 0)
            {
                yield return line;
            }
        }

        if (pending is { } last)
        {
            yield return last;
        }
    }

    private static AuditUnitLine Read(in FlatRow row, out bool isTurn)
    {
        isTurn = false;
        if (row.Error is not null)
        {
            return new AuditUnitLine { Number = row.Number, Error = row.Error };
        }

        try
        {
            isTurn = row.Values.ContainsKey("escalate");
            return new AuditUnitLine { Number = row.Number, Unit = isTurn ? Turn(new CaseRow(row.Values)) : Case(CaseFields.Read(new CaseRow(row.Values))) };
        }
        catch (FormatException e)
        {
            isTurn = false;
            return new AuditUnitLine { Number = row.Number, Error = e.Message };
        }
    }

    private static AuditUnit Turn(CaseRow row) => new()
    {
        Id = row.Text("id", null) ?? throw new FormatException("\"id\" is missing; every decision needs one"),
        Risk = row.Share("risk", default),
        Escalated = row.Flag("escalate", null),
    };

    private static AuditUnit Case(CaseRecord record) => new() { Id = record.Id, Risk = record.HighestRisk, Escalated = record.Escalated };

    private static AuditUnit Joined(AuditUnit one, AuditUnit next) => one with
    {
        Risk = (next.Risk.Value ?? 0) > (one.Risk.Value ?? 0) || !one.Risk.IsKnown ? next.Risk : one.Risk,
        Escalated = one.Escalated == true ? true : next.Escalated ?? one.Escalated,
    };
}
