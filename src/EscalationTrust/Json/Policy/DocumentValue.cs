using System.Text.Json;

namespace EscalationTrust;

/// <summary>How one kind of option value is written, read and checked. One table of these makes document, schema and range checks agree.</summary>
internal abstract class DocumentValue<T>
{
    public abstract FieldShape Shape { get; }

    public abstract void Write(T value, Utf8JsonWriter writer);

    /// <summary>Reads a value that is not null; false after reporting what is wrong.</summary>
    public abstract bool TryRead(DocumentNode node, string path, DocumentReading reading, out T value);

    /// <summary>Reports every rule that a value, which is not null, breaks by itself.</summary>
    public abstract void Check(T value, string path, PolicyReview review);
}

/// <summary>A value that may be left out.</summary>
internal sealed class OptionalValue<T>(DocumentValue<T> inner) : DocumentValue<T?>
    where T : struct
{
    public override FieldShape Shape { get; } = new()
    {
        Kind = inner.Shape.Kind,
        Range = inner.Shape.Range,
        Names = inner.Shape.Names,
        Optional = true,
    };

    public override void Write(T? value, Utf8JsonWriter writer) => inner.Write(value.GetValueOrDefault(), writer);

    public override bool TryRead(DocumentNode node, string path, DocumentReading reading, out T? value)
    {
        bool read = inner.TryRead(node, path, reading, out T found);
        value = found;
        return read;
    }

    public override void Check(T? value, string path, PolicyReview review) => inner.Check(value.GetValueOrDefault(), path, review);
}
