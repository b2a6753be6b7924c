using System.Globalization;

namespace EscalationTrust.Tool;

/// <summary>Reads the tickets, puts them into the desk's order and audits them.</summary>
internal sealed class QueueAuditRun(QueueAuditRequest request)
{
    private const int MostPairs = 5;
    private const int MostMoves = 10;

    private readonly List<QueueEntry> _entries = [];

    public QueueAuditRequest Request => request;

    public SkippedLines Skipped { get; } = new();

    public QueueIntegrity Integrity { get; private set; }

    public IReadOnlyList<QueueInversion> Worst { get; private set; } = [];

    public IReadOnlyList<QueueMove> Moves { get; private set; } = [];

    public QueueMovePlan Plan { get; private set; }

    public int Tickets => _entries.Count;

    /// <summary>The desk's name of a ticket.</summary>
    public string NameOf(long id) => _entries[(int)id].Name;

    public async Task ReadAsync(InputFile file, CancellationToken cancellation)
    {
        await foreach (JsonLine<QueueEntry> line in QueueJson.ReadTicketsAsync(file.Content, cancellation))
        {
            if (line.Value is { } entry)
            {
                _entries.Add(entry);
            }
            else
            {
                Skipped.Add(line.Number, line.Error!);
            }
        }
    }

    public void Run()
    {
        if (!(request.Floor is >= 0 and <= 1))
        {
            throw new ToolFailure($"--floor {request.Floor.ToString(CultureInfo.InvariantCulture)} is out of range. Give a number from 0 to 1.");
        }

        QueueTicket[] tickets = [.. _entries.Select(entry => entry.Ticket)];
        if (request.Vendor is { } vendor)
        {
            VendorKey[] keys = [.. _entries.Select(entry => KeyOf(vendor, entry))];
            keys.AsSpan().Sort(tickets.AsSpan());
        }

        var guard = new QueueIntegrityGuard(new QueueIntegrityOptions { Floor = request.Floor });
        var buffer = new double[QueueIntegrityGuard.BufferLength(tickets.Length)];
        var worst = new QueueInversion[MostPairs];
        var moves = new QueueMove[MostMoves];
        Integrity = guard.Audit(tickets, request.Now, request.Conditions, buffer);
        Worst = worst[..guard.FindWorst(tickets, request.Now, worst, buffer)];
        // Where nobody declared a cost there is nothing to mend.
        Plan = Integrity.Order.Integrity is null ? default : guard.PlanMoves(tickets, request.Now, moves, buffer);
        Moves = moves[..Plan.Count];
    }

    private static VendorKey KeyOf(string vendor, QueueEntry entry) => vendor switch
    {
        "genesys" => VendorKey.Genesys(entry.Ticket, entry.Priority ?? 0),
        "connect" => VendorKey.AmazonConnect(entry.Ticket, entry.Priority ?? 5, entry.AgeAdjustment),
        _ => VendorKey.Twilio(entry.Ticket, entry.Priority ?? 0),
    };
}
