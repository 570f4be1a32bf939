"""The recipe of README.md for Spark, on this machine.

    spark_driver.py LIST PROGRAM OUTPUT
"""

import pathlib
import sys

from pyspark.sql import SparkSession

if __name__ == "__main__":
    list_file, program, output = sys.argv[1:]
    context = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate().sparkContext
    lines = context.textFile(pathlib.Path(list_file).resolve().as_uri(), 4)
    lines.pipe(f"sh -c '{program} convert --stdin-list --quiet || test $? -eq 3'", checkCode=True).saveAsTextFile(output)
